"""What people do, each as one call that both faces use."""
